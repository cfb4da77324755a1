/** API Gateway's HTTP API: requests become payload 2.0 events for the real handlers, their answers become responses. */
package io.confirmshipping.local.gateway;
