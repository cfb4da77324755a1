package io.confirmshipping.local.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headers that authorizers of the HTTP API take the token from.
 *
 * @param headers by the names of the authorizers, in lower case
 * @param byDefault the header of routes that name no authorizer
 */
record Authorizers(Map<String, String> headers, String byDefault) {

    static final String AUTHORIZATION = "authorization";

    /** The name that SAM gives the authorizer of routes without one. */
    private static final String NONE = "NONE";

    private static final String HEADER = "$request.header.";

    /** Returns those of the template's API; without an API, the header Authorization names the seller. */
    static Authorizers read(TemplateSection resources) {
        return resources
                .entries()
                .filter(resource -> resource.text("Type").equals("AWS::Serverless::HttpApi"))
                .flatMap(api -> api.get("Properties").find("Auth").stream())
                .findFirst()
                .map(Authorizers::of)
                .orElse(new Authorizers(Map.of(), AUTHORIZATION));
    }

    private static Authorizers of(TemplateSection auth) {
        Map<String, String> headers = new HashMap<>();
        auth.only("Authorizers", "DefaultAuthorizer")
                .get("Authorizers")
                .entries()
                .forEach(authorizer -> headers.put(authorizer.name(), header(authorizer.get("IdentitySource"))));
        String byDefault = auth.text("DefaultAuthorizer");
        return new Authorizers(
                headers,
                Optional.ofNullable(headers.get(byDefault))
                        .orElseThrow(() -> auth.error("there is no authorizer " + byDefault)));
    }

    private static String header(TemplateSection source) {
        if (!source.text().startsWith(HEADER)) {
            throw source.error("the local mode takes tokens from headers only");
        }
        return source.text().substring(HEADER.length()).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the header that the authorizer of a route takes the token from; empty if the route has no authorizer.
     *
     * @param auth the property of the route
     */
    Optional<String> header(Optional<TemplateSection> auth) {
        return auth.map(own -> own.only("Authorizer").get("Authorizer"))
                .map(this::named)
                .orElse(Optional.of(byDefault));
    }

    private Optional<String> named(TemplateSection name) {
        Optional<String> header = Optional.ofNullable(headers.get(name.text()));
        if (header.isEmpty() && !name.text().equals(NONE)) {
            throw name.error("there is no authorizer " + name.text());
        }
        return header;
    }
}
