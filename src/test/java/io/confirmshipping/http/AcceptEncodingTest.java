package io.confirmshipping.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "gzip, true",
        "GZIP, true",
        "'br, gzip;q=0.5', true",
        "'gzip;q=0', false",
        "'gzip;\tq=0', false",
        "'*', true",
        "'*;q=0', false",
        "'gzip;q=0, *', false",
        "'br, deflate', false",
        "identity, false",
        "xgzip, false"
    })
    void gzip_is_accepted_by_name_or_with_everything_unless_its_weight_is_0(String header, boolean isAccepted) {
        assertThat(new AcceptEncoding(header).acceptsGzip()).isEqualTo(isAccepted);
    }
}
