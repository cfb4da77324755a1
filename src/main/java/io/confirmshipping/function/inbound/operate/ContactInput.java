package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.transportation.Contact;
import io.confirmshipping.function.inbound.wire.AddressInput;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.Json;
import java.util.Optional;

/** Reads contacts as clients enter them. The lengths are those of the published model. */
final class ContactInput {

    private static final String FIELD = "contactInformation";
    private static final String NAME = "name";
    private static final String TELEPHONE = "phoneNumber";
    private static final String EMAIL = "email";

    private ContactInput() {}

    /** Returns the contact in an object that may have one; what is wrong with it is reported. */
    static Optional<Contact> in(Fields object) {
        return object.has(FIELD) ? Optional.of(contact(object.object(FIELD))) : Optional.empty();
    }

    private static Contact contact(Fields contact) {
        return new Contact(
                contact.text(NAME, 50),
                contact.text(TELEPHONE, AddressInput::telephoneError),
                contact.optionalText(EMAIL, 1_024));
    }

    /** Writes a contact into an object, as it is read again. */
    static void write(Optional<Contact> contact, ObjectNode object) {
        contact.ifPresent(known -> {
            ObjectNode body = Json.object().put(NAME, known.name()).put(TELEPHONE, known.phoneNumber());
            known.email().ifPresent(email -> body.put(EMAIL, email));
            object.set(FIELD, body);
        });
    }
}
