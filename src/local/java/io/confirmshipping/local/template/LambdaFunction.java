package io.confirmshipping.local.template;

import java.time.Duration;
import java.util.Set;

/** A function of the template.
 *
 * @param name its logical ID
 * @param handler the name of its handler bean, {@code QUARKUS_LAMBDA_HANDLER}
 * @param timeout how long an invocation may take
 */
public record LambdaFunction(String name, String handler, Duration timeout) {

    private static final int LAMBDA_DEFAULT_TIMEOUT = 3;
    private static final Set<String> PROPERTIES = Set.of(
            "Architectures",
            "AutoPublishAliasAllProperties",
            "Description",
            "Environment",
            "EventInvokeConfig",
            "Events",
            "LoggingConfig",
            "MemorySize",
            "Policies",
            "ReservedConcurrentExecutions",
            "Role",
            "Timeout",
            "Tracing");

    static LambdaFunction read(String name, TemplateSection properties, TemplateSection template) {
        properties.only(PROPERTIES);
        TemplateSection variables =
                properties.get("Environment").only("Variables").get("Variables");
        String handler = variables
                .only("DOCUMENT_KEY", "EVENT_BUS", "FIRST_CONNECTION", "PLAN_REHEARSALS", "QUARKUS_LAMBDA_HANDLER")
                .text("QUARKUS_LAMBDA_HANDLER");
        int globalTimeout = template.find("Globals")
                .flatMap(globals -> globals.find("Function"))
                .map(function -> function.number("Timeout", LAMBDA_DEFAULT_TIMEOUT))
                .orElse(LAMBDA_DEFAULT_TIMEOUT);
        return new LambdaFunction(name, handler, properties.seconds("Timeout", globalTimeout));
    }
}
