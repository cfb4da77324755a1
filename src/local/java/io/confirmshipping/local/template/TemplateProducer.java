package io.confirmshipping.local.template;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Provides the template of this build as a bean. */
class TemplateProducer {

    @Produces
    @Singleton
    Template template() {
        return Template.load();
    }
}
