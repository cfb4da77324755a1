package io.confirmshipping.local.console;

import io.confirmshipping.local.queues.LocalQueues;
import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.start.Started;
import io.confirmshipping.local.template.Template;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the start screen as soon as all parts of the server have started. */
@Singleton
@UnlessBuildProfile("test")
class Console {

    @Inject
    LocalSettings settings;

    @Inject
    LocalQueues queues;

    @Inject
    Template template;

    @Inject
    Clock clock;

    @Inject
    HttpServer server;

    @ConfigProperty(name = "workflow-table")
    String table;

    @ConfigProperty(name = "workflow-table.endpoint")
    URI dynamoDb;

    void print(@ObservesAsync Started started) {
        System.out.println(new StartScreen(
                template,
                URI.create("http://localhost:" + server.getPort()),
                table,
                dynamoDb,
                settings.data(),
                queues.endpoint(),
                settings.queues().visibilityTimeout(),
                settings.simulate().enabled(),
                clock.instant()));
    }
}
