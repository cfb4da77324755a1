package io.confirmshipping.function.inbound.operation;

/** The HTTP methods of the API. */
enum HttpMethod {
    GET,
    POST,
    PUT
}
