package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.ExampleCommand.CHANGES;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state has an answer to every command: a new state or command must be decided here. */
class CommandsOfEveryStateTest {

    private static final String DECISIONS = """
            state                 | plan               | plan_again         | choose              | accept             | confirm             | cancel              | rename             | edit                | override            | offer_packing      | accept_packing         | pack                 | pack_shipments     | quote              | confirm_quoted     | offer_windows         | choose_window         | rename_shipment    | ship_from
            UNPACKED              | changes            | changes            | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | changes            | unknown-packing-option | packing-not-accepted | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            PACKING_OFFERED       | changes            | changes            | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | changes            | changes                | packing-not-accepted | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            PACKING_ACCEPTED      | changes            | not-planned        | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | packing-accepted   | same                   | changes              | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            PACKED                | changes            | changes            | not-planned         | not-planned        | not-planned         | changes             | changes            | not-planned         | not-planned         | packing-accepted   | same                   | changes              | not-planned        | not-planned        | not-planned        | not-planned           | not-planned           | not-planned        | changes
            WITHOUT_CHOICE        | changes            | changes            | changes             | changes            | shipping-not-chosen | changes             | changes            | not-confirmed       | changes             | packing-accepted   | same                   | changes              | not-confirmed      | changes            | not-confirmed      | shipping-not-prepared | not-confirmed         | not-confirmed      | changes
            WITH_CHOICE           | changes            | changes            | changes             | changes            | changes             | changes             | changes            | not-confirmed       | changes             | packing-accepted   | same                   | changes              | not-confirmed      | changes            | not-confirmed      | shipping-not-prepared | not-confirmed         | not-confirmed      | changes
            UNITS_OFFERED         | changes            | changes            | boxes-unknown       | changes            | shipping-not-chosen | changes             | changes            | not-confirmed       | boxes-unknown       | packing-accepted   | packing-accepted       | packing-not-accepted | not-confirmed      | boxes-unknown      | not-confirmed      | shipping-not-prepared | not-confirmed         | not-confirmed      | changes
            EXPIRED               | changes            | changes            | placement-expired   | placement-expired  | placement-expired   | changes             | changes            | placement-expired   | placement-expired   | packing-accepted   | same                   | changes              | placement-expired  | placement-expired  | placement-expired  | placement-expired     | placement-expired     | placement-expired  | changes
            UNITS_ACCEPTED        | already-confirmed  | already-confirmed  | boxes-unknown       | same               | shipping-not-chosen | changes             | changes            | already-confirmed   | boxes-unknown       | packing-accepted   | packing-accepted       | already-confirmed    | changes            | boxes-unknown      | boxes-unknown      | shipping-not-prepared | shipping-not-prepared | changes            | changes
            ACCEPTED              | already-confirmed  | already-confirmed  | changes             | same               | shipping-not-chosen | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            ACCEPTED_WITH_CHOICE  | already-confirmed  | already-confirmed  | changes             | same               | changes             | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            ACCEPTED_ON_PALLETS   | already-confirmed  | already-confirmed  | changes             | same               | changes             | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            QUOTE_EXPIRED         | already-confirmed  | already-confirmed  | changes             | same               | quote-expired       | changes             | changes            | already-confirmed   | changes             | packing-accepted   | same                   | already-confirmed    | packing-accepted   | changes            | changes            | shipping-not-prepared | shipping-not-prepared | changes            | changes
            CONFIRMED             | already-confirmed  | already-confirmed  | changes             | same               | same                | changes             | changes            | changes             | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            ON_ITS_WAY            | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | changes             | changes            | changes             | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            RECEIVING             | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | receiving-has-begun | changes            | receiving-has-begun | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            CLOSED                | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | receiving-has-begun | changes            | receiving-has-begun | other-shipping-mode | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | same               | shipment-closed       | shipment-closed       | already-confirmed  | already-confirmed
            CONFIRMED_ON_PALLETS  | already-confirmed  | already-confirmed  | changes             | same               | same                | changes             | changes            | changes             | changes             | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | already-confirmed  | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            PALLETS_ON_THEIR_WAY  | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | changes             | changes            | changes             | shipment-on-its-way | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | already-confirmed  | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            PALLETS_RECEIVED      | already-confirmed  | already-confirmed  | shipment-on-its-way | same               | same                | receiving-has-begun | changes            | receiving-has-begun | receiving-has-begun | packing-accepted   | same                   | already-confirmed    | already-confirmed  | already-confirmed  | already-confirmed  | changes               | shipping-not-prepared | already-confirmed  | already-confirmed
            CANCELLED             | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            CANCELLED_UNCONFIRMED | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            CANCELLED_ACCEPTED    | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            CANCELLED_UNPACKED    | workflow-cancelled | workflow-cancelled | workflow-cancelled  | workflow-cancelled | workflow-cancelled  | same                | workflow-cancelled | workflow-cancelled  | workflow-cancelled  | workflow-cancelled | workflow-cancelled     | workflow-cancelled   | workflow-cancelled | workflow-cancelled | workflow-cancelled | workflow-cancelled    | workflow-cancelled    | workflow-cancelled | workflow-cancelled
            """;

    static Stream<Arguments> decisions() {
        return DECISIONS.lines().skip(1).map(CommandsOfEveryStateTest::cells).flatMap(cells -> IntStream.range(
                        1, cells.length)
                .mapToObj(column -> Arguments.of(
                        ExampleState.valueOf(cells[0]), ExampleCommand.values()[column - 1], cells[column])));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("decisions")
    void every_state_answers_every_command_as_decided(ExampleState state, ExampleCommand command, String decision) {
        assertThat(command.answer(state.example.get())).isEqualTo(decision);
    }

    @ParameterizedTest
    @EnumSource
    void a_state_shows_as_actions_just_the_commands_that_would_change_it(ExampleState state) {
        Workflow workflow = state.example.get();

        assertThat(workflow.summary().actions(SHIP_DAYS, CONFIRMED_AT))
                .containsExactlyInAnyOrderElementsOf(Stream.of(ExampleCommand.values())
                        .filter(command -> command.answer(workflow).equals(CHANGES))
                        .flatMap(command -> command.actions.stream())
                        .toList());
    }

    @Test
    void a_workflow_that_awaits_confirmation_refuses_what_comes_after_it() {
        assertThat(awaiting().refusal().refusal().code()).isEqualTo(RefusalCode.NOT_CONFIRMED);
    }

    @Test
    void the_table_decides_every_state_and_every_command() {
        String[] header = cells(DECISIONS.lines().findFirst().orElseThrow());

        assertThat(header)
                .containsExactly(Stream.concat(
                                Stream.of("state"),
                                Stream.of(ExampleCommand.values())
                                        .map(command -> command.name().toLowerCase(Locale.ROOT)))
                        .toArray(String[]::new));
        assertThat(decisions()).hasSize(ExampleState.values().length * ExampleCommand.values().length);
    }

    @Test
    void every_type_of_state_is_in_the_table() {
        Set<Class<?>> inTheTable = Stream.of(ExampleState.values())
                .map(state -> state.example.get().getClass())
                .collect(Collectors.toSet());

        assertThat(inTheTable).containsExactlyInAnyOrder(Workflow.class.getPermittedSubclasses());
    }

    @Test
    void every_type_of_state_has_its_own_status() {
        assertThat(Stream.of(ExampleState.values())
                        .map(state -> state.example.get())
                        .collect(Collectors.toMap(Workflow::status, Workflow::getClass, (one, other) -> {
                            assertThat(one).isEqualTo(other);
                            return one;
                        })))
                .containsOnlyKeys(WorkflowStatus.values());
    }

    @Test
    void editing_to_what_is_there_already_gives_the_state_itself() {
        Workflow workflow = confirmed(PARCELS);

        assertThat(workflow.editQuantities(QuantityEditRequests.lastShipment(workflow, 120), CONFIRMED_AT)
                        .workflow())
                .isSameAs(workflow);
    }

    @Test
    void every_method_that_gives_another_state_is_a_command_of_the_table() {
        assertThat(Arrays.stream(Workflow.class.getMethods())
                        .filter(method -> !method.isSynthetic())
                        .filter(method -> Workflow.class.isAssignableFrom(method.getReturnType())
                                || method.getReturnType() == QuantityEditResult.class)
                        .map(java.lang.reflect.Method::getName))
                .as("asOf is no command")
                .containsExactlyInAnyOrder(
                        "offerPacking",
                        "acceptPacking",
                        "pack",
                        "packShipments",
                        "shipFrom",
                        "plan",
                        "planAgain",
                        "choose",
                        "acceptPlacement",
                        "confirm",
                        "quoteTransportation",
                        "confirmTransportation",
                        "offerDeliveryWindows",
                        "chooseDeliveryWindow",
                        "renameShipment",
                        "cancel",
                        "rename",
                        "editQuantities",
                        "override",
                        "asOf");
    }

    private static String[] cells(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }
}
