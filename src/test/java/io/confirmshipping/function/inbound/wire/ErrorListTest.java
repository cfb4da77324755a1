package io.confirmshipping.function.inbound.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.function.adapter.Problem;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorListTest {

    static Stream<Arguments> errors() {
        RuntimeException cause = new IllegalStateException();
        return Stream.of(
                Arguments.of(new Overloaded(cause), 429, "QuotaExceeded"),
                Arguments.of(new Unavailable(cause), 503, "ServiceUnavailable"),
                Arguments.of(
                        new CommandRefused(RefusalCode.CONCURRENT_CHANGE, RefusedCode.OTHERS_CHANGE_IT.of()),
                        503,
                        "ServiceUnavailable"),
                Arguments.of(
                        new CommandRefused(RefusalCode.NOT_CONFIRMED, RefusedCode.CONFIRM_FIRST.of()),
                        400,
                        "BadRequest"),
                Arguments.of(cause, 500, "InternalFailure"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_says_nothing_of_another_front_door_and_does_not_make_clients_repeat_it_by_themselves(
            RuntimeException thrown, int status, String code) {
        Response answer = new ErrorList().response(Problem.of(thrown));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(Json.parse(answer.body()).at("/errors/0/code").textValue()).isEqualTo(code);
        assertThat(answer.headers()).isEmpty();
        assertThat(answer.body()).doesNotContain("Idempotency-Key");
    }
}
