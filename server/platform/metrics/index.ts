export { counter, gauge, metricsText, type Counter, type Gauge, type Labels } from './metrics.ts';
