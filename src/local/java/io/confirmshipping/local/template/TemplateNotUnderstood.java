package io.confirmshipping.local.template;

/** Thrown if the template has a part that the local mode does not support; the message names the place. */
public class TemplateNotUnderstood extends RuntimeException {

    TemplateNotUnderstood(String place, String problem) {
        super("template.yaml, %s: %s".formatted(place, problem));
    }
}
