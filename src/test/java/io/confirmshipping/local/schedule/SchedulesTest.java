package io.confirmshipping.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.template.Template;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    private static final Template TEMPLATE = Template.parse("""
            Resources:
              Expire:
                Type: AWS::Serverless::Function
                Properties:
                  Environment: {Variables: {QUARKUS_LAMBDA_HANDLER: expire}}
                  Events:
                    Sweep: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 minute)}}
              Table: {Type: AWS::DynamoDB::Table, Properties: {}}
            """);

    private final AtomicInteger fired = new AtomicInteger();
    private final Schedules schedules = new Schedules(
            TEMPLATE,
            new Invoker(name -> (in, out, context) -> {
                fired.incrementAndGet();
                out.write("{}".getBytes(StandardCharsets.UTF_8));
            }),
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_schedule_that_is_due_meanwhile_fires_afterwards() throws InterruptedException {
        Thread timer = new Thread(schedules::fireAll);

        int firedMeanwhile = schedules.withoutFiring(() -> {
            timer.start();
            await().until(() -> timer.getState() == Thread.State.BLOCKED);
            return fired.get();
        });

        timer.join();
        assertThat(firedMeanwhile).isZero();
        assertThat(fired).hasValue(1);
    }
}
