package io.confirmshipping.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A call of the table that hangs is tried again, and given up before Lambda kills the function. */
class TableTimeoutsTest {

    private static final SmallRyeConfig SETTINGS = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withSources(new EnvConfigSource(variables(), 300))
            .build();

    @Test
    void a_call_is_tried_again_and_given_up_before_the_function_is_killed() {
        Duration attempt = SETTINGS.getValue("workflow-table.attempt-timeout", Duration.class);
        Duration call = SETTINGS.getValue("workflow-table.call-timeout", Duration.class);

        assertThat(attempt.multipliedBy(2)).isLessThan(call);
        assertThat(call).isLessThan(Duration.ofSeconds(shortestTimeout()));
    }

    private static int shortestTimeout() {
        return Resources.TEMPLATE.at("/Globals/Function/Timeout").intValue();
    }

    private static Map<String, String> variables() {
        Map<String, String> declared = new HashMap<>();
        Resources.TEMPLATE
                .at("/Globals/Function/Environment/Variables")
                .properties()
                .forEach(variable ->
                        declared.put(variable.getKey(), variable.getValue().asText()));
        return declared;
    }
}
