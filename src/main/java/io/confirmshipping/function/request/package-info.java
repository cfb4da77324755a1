/** Bodies and queries: checked against {@code api/requests.yaml}, then read as commands. */
package io.confirmshipping.function.request;
