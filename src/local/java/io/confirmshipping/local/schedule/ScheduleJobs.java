package io.confirmshipping.local.schedule;

import io.confirmshipping.local.template.Schedule;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Lets every schedule of the template fire at its rate, in real time. */
@Singleton
public class ScheduleJobs {

    @Inject
    Scheduler scheduler;

    @Inject
    Schedules schedules;

    @Inject
    ClockDriven others;

    @Inject
    Clock clock;

    public void start() {
        schedules.all().forEach(this::start);
        scheduler
                .newJob("others")
                .setInterval(schedules.rate().toString())
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> letOthersHappen())
                .schedule();
    }

    private void letOthersHappen() {
        synchronized (schedules) {
            others.plan();
            others.runUntil(clock.instant());
        }
    }

    private void start(Schedule schedule) {
        scheduler
                .newJob(schedule.name())
                .setInterval(schedule.rate().toString())
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> schedules.fire(schedule))
                .schedule();
    }
}
