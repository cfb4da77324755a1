package io.confirmshipping.local.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.template.Schedule;
import java.time.Instant;

/** The event with which EventBridge Scheduler invokes a function. */
record ScheduledEvent(Schedule schedule, String id, Instant at) {

    ObjectNode json() {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "0");
        event.put("id", id);
        event.put("detail-type", "Scheduled Event");
        event.put("source", "aws.scheduler");
        event.put("account", "000000000000");
        event.put("time", at.toString());
        event.put("region", "us-east-1");
        event.putArray("resources").add("arn:aws:scheduler:us-east-1:000000000000:schedule/default/" + schedule.name());
        event.put("detail", "{}");
        return event;
    }
}
