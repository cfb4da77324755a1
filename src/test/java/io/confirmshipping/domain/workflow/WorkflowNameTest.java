package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.EXPIRES_AT;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static io.confirmshipping.domain.workflow.Workflows.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 1 to 40 characters (rules.md#rule-15). */
class WorkflowNameTest {
    private static final String SHIP = "\uD83D\uDEA2"; // one character, two Java chars

    @Test
    void a_name_has_1_to_40_characters() {
        assertThat(new WorkflowName("x").value()).isEqualTo("x");
        assertThat(new WorkflowName("x".repeat(40)).value()).hasSize(40);
        refused("x".repeat(41), 41);
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(new WorkflowName(SHIP.repeat(40)).value()).isEqualTo(SHIP.repeat(40));
        refused(SHIP.repeat(41), 41);
    }

    @Test
    void without_a_name_it_has_the_minute_of_its_creation_where_the_boxes_are() {
        Instant midnight = Instant.parse("2026-12-31T10:00:00Z");
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");

        assertThat(WorkflowName.byDefault(midnight.minusMillis(1), honolulu).value())
                .isEqualTo("Workflow of 2026-12-30 23:59");
        assertThat(WorkflowName.byDefault(midnight, honolulu).value()).isEqualTo("Workflow of 2026-12-31 00:00");
    }

    @Test
    void space_around_a_name_is_no_part_of_it() {
        assertThat(new WorkflowName(" \t Fall restock\u2003\n")).isEqualTo(new WorkflowName("Fall restock"));
        assertThat(new WorkflowName("  " + "x".repeat(40) + "  ").value()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void nothing_but_space_is_no_name(String blank) {
        refused(blank, 0);
    }

    static Stream<Workflow> renamable() {
        return Stream.of(awaiting(), chosen(PARCELS), expired(), confirmed(PARCELS));
    }

    @ParameterizedTest
    @MethodSource("renamable")
    void renaming_changes_the_name_and_nothing_else(Workflow workflow) {
        WorkflowName name = new WorkflowName("Winter restock");

        Workflow renamed = workflow.rename(name, EXPIRES_AT);

        assertThat(renamed.header()).isEqualTo(workflow.header().next(name, EXPIRES_AT));
        assertThat(renamed.header().name()).isEqualTo(name);
        assertThat(renamed.header().version()).isEqualTo(workflow.header().version() + 1);
        assertThat(renamed)
                .hasSameClassAs(workflow)
                .usingRecursiveComparison()
                .ignoringFields("header")
                .isEqualTo(workflow);
    }

    @ParameterizedTest
    @MethodSource("renamable")
    void a_workflow_that_has_the_name_already_is_not_changed(Workflow workflow) {
        assertThat(workflow.rename(new WorkflowName(" Fall restock "), EXPIRES_AT))
                .isSameAs(workflow);
    }

    private static void refused(String name, int length) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new WorkflowName(name))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .containsExactly(
                                new FieldError(Position.of(CommandPart.NAME), FieldCode.NAME_LENGTH.of(40, length))));
    }
}
