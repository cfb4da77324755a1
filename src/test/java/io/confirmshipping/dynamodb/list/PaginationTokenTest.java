package io.confirmshipping.dynamodb.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token goes on with its own list of its own seller, and with no other. */
class PaginationTokenTest extends SellersLists {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    PaginationTokenTest() {
        super(DATABASE);
    }

    @Test
    void a_token_is_refused_by_every_other_list() {
        addSeven();
        Optional<String> token = list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()))
                .nextToken();
        PageRequest stolen = new PageRequest(3, token);
        assertThat(token.orElseThrow()).matches("[A-Za-z0-9_-]+");
        refuses(() -> list(new SellerId("thief"), WorkflowKind.ACTIVE, stolen));
        refuses(() -> list(seller, WorkflowKind.CANCELLED, stolen));
        refuses(() -> shipments(seller, Set.of(), stolen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "null", "AAAA", "eyJwayI6IldPUktGTE9XIzEifQ", "ä"})
    void what_is_no_token_is_refused(String text) {
        refuses(() -> list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.of(text))));
    }

    /** After the digest of its list a token has the place: an instant and an ID. */
    @ParameterizedTest
    @ValueSource(strings = {"~", "", "-", "2026", "0", "2026-11-22T10:05:00Z"})
    void a_token_whose_instant_was_tampered_with_is_refused(String instant) {
        addSeven();
        String plain = new String(Base64.getUrlDecoder()
                .decode(list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()))
                        .nextToken()
                        .orElseThrow()));
        String tampered = Base64.getUrlEncoder()
                .encodeToString((plain.substring(0, 16) + instant + plain.substring(plain.indexOf('#'))).getBytes());
        refuses(() -> list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.of(tampered))));
    }

    @Test
    void a_token_whose_end_was_tampered_with_is_refused() {
        addSeven();
        byte[] plain = Base64.getUrlDecoder()
                .decode(list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()))
                        .nextToken()
                        .orElseThrow());
        plain[plain.length - 1] = '#';
        String tampered = Base64.getUrlEncoder().encodeToString(plain);
        refuses(() -> list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.of(tampered))));
    }

    @Test
    void a_token_is_refused_by_the_list_of_other_statuses() {
        confirmSix();
        Optional<String> all = shipments(seller, Set.of(), new PageRequest(3, Optional.empty()))
                .nextToken();
        Optional<String> working = shipments(
                        seller, Set.of(ShipmentStatus.WORKING), new PageRequest(3, Optional.empty()))
                .nextToken();
        assertThat(all).isPresent();
        assertThat(working).isPresent();
        refuses(() ->
                shipments(seller, Set.of(ShipmentStatus.WORKING, ShipmentStatus.CLOSED), new PageRequest(3, working)));
        refuses(() -> shipments(seller, Set.of(ShipmentStatus.WORKING), new PageRequest(3, all)));
        refuses(() -> shipments(seller, Set.of(), new PageRequest(3, working)));
    }

    private static void refuses(Runnable list) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(list::run).satisfies(invalid -> assertThat(
                        invalid.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("paginationToken")));
    }
}
