package io.confirmshipping.local.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.http.Problem;

/** One of the HTTP APIs, with the form of its errors. */
public enum FrontDoor {
    OWN("application/problem+json") {
        @Override
        JsonNode body(int status, String code, String message) {
            return new Problem(status, code, message).json();
        }
    },
    SELLING_PARTNER("application/json") {
        @Override
        JsonNode body(int status, String code, String message) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.putArray("errors")
                    .addObject()
                    .put("code", code)
                    .put("message", message)
                    .put("details", "");
            return body;
        }
    };

    private final String mediaType;

    FrontDoor(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns an error as a function answers it to API Gateway. */
    ObjectNode error(int status, String code, String message) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        answer.putObject("headers").put("content-type", mediaType);
        return answer.put("body", body(status, code, message).toString()).put("isBase64Encoded", false);
    }

    abstract JsonNode body(int status, String code, String message);
}
