/** What is no operation of the contract, since it answers no JSON of one moment: streams, bytes, and what machines watch. */
export const besideTheContract: Readonly<Record<string, object>> = {
  '/api/v1/live': {
    get: {
      operationId: 'live.listen',
      tags: ['live'],
      description:
        'Needs `conversation.read`. Server-sent events. Without a name: a `DeskEvent`, whose `seq` is the id to resume from. `reset`: more was missed than is told again, or what you may see has changed; read anew. `typing`, `presence` and your own `draft` saved elsewhere: what passes and is kept nowhere.',
      parameters: [
        {
          name: 'after',
          in: 'query',
          description: 'The last `seq` you have. Without it the line begins now.',
          schema: { type: 'integer', minimum: 0 },
        },
        {
          name: 'Last-Event-ID',
          in: 'header',
          description: 'As `after`, and stronger: browsers send it by themselves when they join again.',
          schema: { type: 'string' },
        },
      ],
      responses: answers(
        { 'text/event-stream': { schema: { $ref: '#/components/schemas/DeskEvent' } } },
        'The line, until one of both ends it',
      ),
    },
  },
  '/files/{id}': {
    get: {
      operationId: 'files.bytes',
      tags: ['files'],
      description: 'Needs to see a message that shows the file. Answers `Range`, `If-Range` and `If-None-Match` too.',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      responses: {
        ...answers({ '*/*': { schema: { type: 'string', format: 'binary' } } }, 'The whole file'),
        206: { description: 'The part that `Range` asked for' },
        304: { description: 'What you have is the newest' },
      },
    },
  },
  '/health': {
    get: {
      operationId: 'operations.health',
      tags: ['operations'],
      security: [],
      description: '200 only when the database answers and every worker breathes.',
      responses: {
        200: { description: 'Well', content: health() },
        503: { description: 'Ill: the body says what', content: health() },
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'operations.metrics',
      tags: ['operations'],
      security: [{}, { key: [] }, { session: [] }],
      description: 'For Prometheus. From another network it needs `workspace.edit` everywhere.',
      responses: answers({ 'text/plain': { schema: { type: 'string' } } }, 'Counters and gauges'),
    },
  },
};

function answers(content: object, description: string): object {
  return { 200: { description, content }, default: { $ref: '#/components/responses/Refusal' } };
}

function health(): object {
  const properties = {
    status: { type: 'string', enum: ['well', 'ill'] },
    database: { type: 'boolean' },
    silentWorkers: { type: 'array', items: { type: 'string' } },
  };
  return { 'application/json': { schema: { type: 'object', required: Object.keys(properties), properties } } };
}
