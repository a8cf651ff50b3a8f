// Escape takes away the card of a name until the pointer or the focus moves on (WCAG 2.2, 1.4.13).
const root = document.documentElement;
const shown = () => root.classList.remove('no-cards');

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  root.classList.add('no-cards');
  document.addEventListener('pointerover', shown, { once: true });
  document.addEventListener('focusin', shown, { once: true });
});
