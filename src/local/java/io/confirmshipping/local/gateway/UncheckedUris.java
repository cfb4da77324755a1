package io.confirmshipping.local.gateway;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets every URI through to the routes. Quarkus refuses by itself, without a word, what {@link java.net.URI} does not take; it reads this
 * property before it starts any bean, so it is set when the settings are read.
 */
public final class UncheckedUris implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
