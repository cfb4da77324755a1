package io.confirmshipping.local.template;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A function that is invoked at a fixed rate.
 *
 * @param name the name of its event in the template
 * @param rate the time between two invocations
 */
public record Schedule(String name, LambdaFunction function, Duration rate) {

    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

    static Schedule read(String name, TemplateSection properties, LambdaFunction function) {
        properties.only("DeadLetterConfig", "Description", "Name", "RetryPolicy", "ScheduleExpression");
        return new Schedule(name, function, rate(properties.get("ScheduleExpression")));
    }

    private static Duration rate(TemplateSection expression) {
        Matcher rate = RATE.matcher(expression.text());
        if (!rate.matches() || Long.parseLong(rate.group(1)) == 0) {
            throw expression.error("the local mode understands rates like rate(5 minutes), not " + expression.text());
        }
        long count = Long.parseLong(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
