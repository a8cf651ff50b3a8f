// The admin panel, in whose frame a preview stands, says when the draft was saved.
window.addEventListener('message', (event) => {
  if (event.origin === window.location.origin && event.data?.type === 'strapiUpdate')
    window.location.reload();
});
