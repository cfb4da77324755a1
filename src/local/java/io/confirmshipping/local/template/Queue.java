package io.confirmshipping.local.template;

import java.time.Duration;
import java.util.Optional;

/** A queue of the template.
 *
 * @param name its logical ID
 * @param visibilityTimeout how long a received message stays hidden
 */
public record Queue(String name, Duration visibilityTimeout, Optional<Redrive> redrive) {

    private static final int SQS_DEFAULT_VISIBILITY_TIMEOUT = 30;

    /** The dead-letter queue, and the number of failed receives before a message goes there. */
    public record Redrive(String deadLetterQueue, int maxReceiveCount) {}

    static Queue read(String name, TemplateSection properties) {
        properties.only("MessageRetentionPeriod", "RedrivePolicy", "SqsManagedSseEnabled", "VisibilityTimeout");
        return new Queue(
                name,
                properties.seconds("VisibilityTimeout", SQS_DEFAULT_VISIBILITY_TIMEOUT),
                properties.find("RedrivePolicy").map(Queue::redrive));
    }

    private static Redrive redrive(TemplateSection policy) {
        policy.only("deadLetterTargetArn", "maxReceiveCount");
        return new Redrive(
                policy.resource("deadLetterTargetArn"),
                policy.get("maxReceiveCount").number());
    }
}
