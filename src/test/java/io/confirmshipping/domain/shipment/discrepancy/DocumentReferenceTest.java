package io.confirmshipping.domain.shipment.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attachment of an inquiry is an address or the ID of a document (rules.md#rule-39). */
class DocumentReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.example.com/invoice-17.pdf",
                "HTTPS://files.example.com/a?signature=abc%2F1",
                "https://files.example.com:8443/a",
                "invoice-17",
                "INV_2026.11.pdf",
                "7"
            })
    void an_address_with_https_and_the_id_of_a_document_are_references(String text) {
        assertThat(DocumentReference.error(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://files.example.com/invoice.pdf",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://user:secret@files.example.com/a",
                "https:///a",
                "https://",
                "https://files.example.com/a b",
                "two words",
                "../invoice",
                "-invoice",
                "Rechnung über 7"
            })
    void anything_else_is_none(String text) {
        assertThat(DocumentReference.error(text)).isPresent();
    }
}
