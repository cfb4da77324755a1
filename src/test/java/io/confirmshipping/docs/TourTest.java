package io.confirmshipping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.local.queues.LocalQueues;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The evening of the tour, run line by line as it is written, against the local server and its real queue. */
@QuarkusTest
class TourTest {

    private static final Pattern EVENING =
            Pattern.compile("(?ms)^## An evening, from contents to reimbursement$.*?(?=^## )");
    private static final Pattern OWED = Pattern.compile("\"totalOwed\":\\{\"amount\":([0-9.]+)");

    @TestHTTPResource
    URI server;

    @Inject
    LocalQueues queues;

    @Test
    void the_evening_ends_with_a_reimbursement_that_changes_nothing_that_is_owed() {
        String story = String.join("\n", evening().blocks("sh"))
                .replace("localhost:8080", server.getAuthority())
                .replace("localhost:9324", queues.endpoint().getAuthority());

        Script.Result told = Script.run(new ProcessBuilder("sh", "-eu").redirectErrorStream(true), story);

        assertThat(told.status()).as(told.output()).isZero();
        assertThat(told.output())
                .contains("\"difference\":-1", "\"missingCount\":1", "\"status\":\"OPEN\"")
                .contains("\"reimbursements\":[{", "\"msku\":\"MUG-RED\",\"units\":1,\"value\":{\"amount\":4.20")
                .contains("\"event\":\"INQUIRY_OPENED\",\"by\":\"SELLER\"")
                .contains("\"event\":\"INQUIRY_ANSWERED\",\"by\":\"OPERATOR\"");
        assertThat(OWED.matcher(told.output()).results().map((MatchResult owed) -> owed.group(1)))
                .as("owed before and after the reimbursement")
                .hasSize(2)
                .containsOnly(OWED.matcher(told.output())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
    }

    private static Page evening() {
        Page tour = Page.of(Path.of("docs", "tour.md"));
        return new Page(
                tour.file(),
                EVENING.matcher(tour.text()).results().findFirst().orElseThrow().group());
    }
}
