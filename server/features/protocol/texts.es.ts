export const es = {
  'protocol.changed_meanwhile':
    'Alguien cambió el protocolo mientras lo editabas. Mira cómo está ahora y guarda otra vez.',
  'protocol.wrong': 'Esto del protocolo no encaja o no lo conocemos: {{where}}.',
  'protocol.unreadable':
    'No entendemos la línea {{line}} de ese archivo. Tiene que ser YAML, JSON o Markdown con YAML al principio.',
  'protocol.too_few_answers':
    'Con tan pocas respuestas no se ve cómo habla la marca. Pega al menos diez, o vuelve cuando haya más.',
} as const;
