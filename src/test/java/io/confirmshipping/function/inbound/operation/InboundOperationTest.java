package io.confirmshipping.function.inbound.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table has all 45 operations of v2024-03-20 and 6 of v0, each at a path of its own. */
class InboundOperationTest {

    private static Stream<InboundOperation> operations() {
        return Stream.of(InboundOperation.values());
    }

    @Test
    void there_are_45_operations_and_those_of_v0() {
        assertThat(operations().filter(operation -> !isOfV0(operation))).hasSize(45);
        assertThat(operations().filter(InboundOperationTest::isOfV0).map(InboundOperation::operationId))
                .containsExactlyInAnyOrder(
                        "getLabels",
                        "getBillOfLading",
                        "getShipments",
                        "getShipmentItemsByShipmentId",
                        "getShipmentItems",
                        "getPrepInstructions");
    }

    @Test
    void seven_operations_are_of_other_marketplaces_and_one_of_v0_is() {
        assertThat(operations()
                        .filter(operation -> operation.availability() == Availability.ELSEWHERE)
                        .map(InboundOperation::operationId))
                .containsExactlyInAnyOrder(
                        "getDeliveryChallanDocument",
                        "cancelSelfShipAppointment",
                        "getSelfShipAppointmentSlots",
                        "generateSelfShipAppointmentSlots",
                        "scheduleSelfShipAppointment",
                        "listItemComplianceDetails",
                        "updateItemComplianceDetails",
                        "getPrepInstructions");
    }

    @Test
    void no_two_operations_take_the_same_request() {
        operations().forEach(operation -> assertThat(operations()
                        .filter(other -> other.method().equals(operation.method())
                                && other.hasPath(operation.path().replaceAll("[{}]", ""))))
                .as(operation.operationId())
                .containsExactly(operation));
    }

    @ParameterizedTest
    @CsvSource({
        "LIST_INBOUND_PLANS, /inbound/fba/2024-03-20/inboundPlans, true",
        "LIST_INBOUND_PLANS, /inbound/fba/2024-03-20/inboundPlans/, false",
        "GET_INBOUND_PLAN, /inbound/fba/2024-03-20/inboundPlans/wf1, true",
        "GET_INBOUND_PLAN, /inbound/fba/2024-03-20/inboundPlans/wf1/boxes, false",
        "GET_SHIPMENTS, /fba/inbound/v0/shipments, true",
        "GET_SHIPMENTS, /fba/inbound/v1/shipments, false"
    })
    void a_path_is_matched_as_a_whole(InboundOperation operation, String path, boolean matches) {
        assertThat(operation.hasPath(path)).isEqualTo(matches);
    }

    @Test
    void the_names_in_a_path_are_those_of_requests() {
        assertThat(InboundOperation.LIST_SHIPMENT_BOXES.values(
                        "/inbound/fba/2024-03-20/inboundPlans/wf1/shipments/sh1/boxes"))
                .contains(Map.of("workflowId", "wf1", "shipmentId", "sh1"));
    }

    @Test
    void only_lists_have_pages() {
        List<InboundOperation> paged = operations()
                .filter(operation -> operation.maxPageSize().isPresent())
                .toList();
        assertThat(paged).isNotEmpty().allMatch(InboundOperation::isRead).allMatch(operation -> operation
                .operationId()
                .matches("list.+|getSelfShipAppointmentSlots"));
    }

    private static boolean isOfV0(InboundOperation operation) {
        return operation.path().startsWith(InboundOperation.V0);
    }
}
