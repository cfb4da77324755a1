/** Bodies and queries of requests: checked against {@code api/requests.yaml}, then read as commands. */
package io.confirmshipping.function.request;
