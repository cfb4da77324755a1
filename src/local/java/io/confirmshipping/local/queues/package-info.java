/** SQS: the template's queues on ElasticMQ, and Lambda's event source mappings that feed the functions from them. */
package io.confirmshipping.local.queues;
