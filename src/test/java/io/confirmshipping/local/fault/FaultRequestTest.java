package io.confirmshipping.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.confirmshipping.local.contract.ApiContracts;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultRequestTest {

    private static final ApiContracts CONTRACTS = new ApiContracts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cancelInboundPlan | 'outcome': 'InternalServerError'              | operation | 1",
                "cancelInboundPlan | 'outcome': 'FBA_INB_0115', 'where': 'call'    | call      | 1",
                "cancelInboundPlan | 'outcome': 'throttle', 'times': 1000          | call      | 1000",
                "cancelInboundPlan | 'outcome': 'slow', 'milliseconds': 30000      | call      | 1",
                "cancelInboundPlan | 'outcome': 'slow', 'milliseconds': 1, 'where': 'operation' | operation | 1",
                "getInboundPlan    | 'outcome': 'InternalFailure'                  | call      | 1",
                "confirm           | 'outcome': 'temporarily-unavailable'          | call      | 1"
            })
    void a_code_ends_an_operation_and_all_else_is_met_by_the_call(
            String operation, String fields, String where, int times) {
        Fault fault = parse(operation, fields);
        assertThat(fault.where().text()).isEqualTo(where);
        assertThat(fault.times()).isEqualTo(times);
        assertThat(fault.operation().id()).isEqualTo(operation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "none              | 'outcome': 'throttle'                            | operation",
                "cancelInboundPlan | 'times': 1                                       | outcome",
                "cancelInboundPlan | 'outcome': 'no code'                             | outcome",
                "cancelInboundPlan | 'outcome': 5                                     | outcome",
                "confirm           | 'outcome': 'InternalServerError'                 | outcome",
                "cancelInboundPlan | 'outcome': 'throttle', 'times': 0                | times",
                "cancelInboundPlan | 'outcome': 'throttle', 'times': 1001             | times",
                "cancelInboundPlan | 'outcome': 'throttle', 'times': 1.5              | times",
                "cancelInboundPlan | 'outcome': 'throttle', 'milliseconds': 5         | milliseconds",
                "cancelInboundPlan | 'outcome': 'slow'                                | milliseconds",
                "cancelInboundPlan | 'outcome': 'slow', 'milliseconds': 0             | milliseconds",
                "cancelInboundPlan | 'outcome': 'slow', 'milliseconds': 30001         | milliseconds",
                "cancelInboundPlan | 'outcome': 'throttle', 'where': 'there'          | where",
                "cancelInboundPlan | 'outcome': 'throttle', 'where': null             | where",
                "getInboundPlan    | 'outcome': 'InternalFailure', 'where': 'operation' | where",
                "cancelInboundPlan | 'outcome': 'throttle', 'seller': 'a'             | seller"
            })
    void what_is_wrong_is_named(String operation, String fields, String wrong) {
        InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> parse(operation, fields));
        assertThat(refused.problem().errors()).extracting(FieldError::field).containsExactly(wrong);
        assertThat(refused.problem().detail()).contains("confirmTransportationOptions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", ""})
    void what_is_no_object_is_refused(String body) {
        assertThat(catchThrowableOfType(InvalidRequest.class, () -> FaultRequest.parse(body, CONTRACTS)))
                .isNotNull();
    }

    private static Fault parse(String operation, String fields) {
        String body = "{'operation': '%s', %s}".formatted(operation, fields).replace('\'', '"');
        return FaultRequest.parse(body, CONTRACTS);
    }
}
