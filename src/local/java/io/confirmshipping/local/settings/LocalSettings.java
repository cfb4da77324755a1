package io.confirmshipping.local.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Duration;

/** The settings of the local mode: system properties like {@code -Dconfirm-shipping.local.data=/tmp/shipping}. */
@ConfigMapping(prefix = "confirm-shipping.local")
public interface LocalSettings {

    /** The folder for all data that a restart keeps. */
    @WithDefault(".confirm-shipping")
    Path data();

    /** Whether to make the examples and end. The build starts the server once in this way, and keeps the classes that this has loaded. */
    @WithDefault("false")
    boolean rehearsal();

    DynamoDb dynamodb();

    Queues queues();

    Stream stream();

    Time clock();

    RateLimits rateLimits();

    Simulation simulate();

    /** The database. */
    interface DynamoDb {

        /** Whether to start DynamoDB Local; otherwise {@code workflow-table.endpoint} leads to another one. */
        @WithDefault("true")
        boolean enabled();

        @WithDefault("8000")
        int port();

        /** The host at which it listens. Another one than the default opens the table to whatever reaches that host. */
        @WithDefault("localhost")
        String host();

        /** The folder with DynamoDB Local and its libraries; the build fills it. */
        @WithDefault("target-local/dynamodb-local")
        Path jars();
    }

    /** The queues. */
    interface Queues {

        /** The port of the SQS endpoint; 0 takes any free one. */
        @WithDefault("9324")
        int port();

        /** How long a received message stays hidden, instead of the longer time in the template. */
        @WithDefault("PT5S")
        Duration visibilityTimeout();
    }

    /** The stream of changes. */
    interface Stream {

        /** Whether to feed functions from the stream. */
        @WithDefault("true")
        boolean enabled();
    }

    /** The published rate limits of Selling Partner API. */
    interface RateLimits {

        /** Whether a call beyond them is refused with 429. */
        @WithDefault("false")
        boolean enabled();
    }

    /** The carriers and centers that report by themselves. */
    interface Simulation {

        /** Says whether every confirmed shipment travels by the clock. */
        @WithParentName
        @WithDefault("false")
        boolean enabled();

        /** The seed of all deviations. */
        @WithDefault("1")
        long seed();

        /** Says whether a report comes twice or late now and then. */
        @WithDefault("false")
        boolean disturbed();
    }

    /** The clock. */
    interface Time {

        /** Whether time stands still until it is advanced. */
        @WithDefault("false")
        boolean frozen();
    }
}
