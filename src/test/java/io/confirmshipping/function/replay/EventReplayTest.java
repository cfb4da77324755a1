package io.confirmshipping.function.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.FunctionTestProfile;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HeaderCase;
import io.confirmshipping.function.client.TablePermissions;
import io.confirmshipping.function.client.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays every event under {@code events/} through the function that its folder is named after. */
@QuarkusTest
@TestProfile(FunctionTestProfile.class)
class EventReplayTest {

    @Inject
    KnownState state;

    @Inject
    Functions functions;

    @Inject
    TestClock clock;

    @TestFactory
    Stream<DynamicTest> every_event_is_answered_as_expected() {
        return Event.files()
                .map(file -> dynamicTest(file, () -> {
                    clock.set(KnownState.NOW);
                    state.make(KnownState.NOW);
                    Expectations.ALL.get(file).accept(functions.invoke(file.split("/")[0], Event.read(file)));
                }));
    }

    /** SAM CLI leaves the names of headers as clients write them, most often like {@code Content-Type}. */
    @TestFactory
    Stream<DynamicTest> every_request_with_a_body_is_answered_the_same_with_headers_in_the_case_of_SAM_CLI() {
        return Event.files()
                .filter(file -> file.endsWith(".http.json"))
                .filter(file -> Event.read(file).has("body"))
                .map(file -> dynamicTest(file, () -> {
                    clock.set(KnownState.NOW);
                    state.make(KnownState.NOW);
                    Expectations.ALL
                            .get(file)
                            .accept(functions.invoke(file.split("/")[0], HeaderCase.SAM.of(Event.read(file))));
                }));
    }

    @Test
    void the_role_of_a_function_is_asked_at_every_call_of_the_table() {
        functions.invoke("review", Event.read("review/workflows.http.json"));
        assertThat(TablePermissions.used("review")).isNotEmpty();
    }

    @Test
    void every_event_has_an_expectation() {
        assertThat(Event.files()).containsExactlyInAnyOrderElementsOf(Expectations.ALL.keySet());
    }

    @Test
    void the_workflow_that_is_created_is_the_one_of_the_README() throws Exception {
        assertThat(Event.body("plan/create.http.json")).isEqualTo(Event.fallRestock());
    }
}
