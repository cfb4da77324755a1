package io.confirmshipping.local.template;

/** The template says something the local mode would have to ignore; the message names the place. */
public class TemplateNotUnderstood extends RuntimeException {

    TemplateNotUnderstood(String place, String problem) {
        super("template.yaml, %s: %s".formatted(place, problem));
    }
}
