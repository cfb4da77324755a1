package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The schemas of {@code api/requests.yaml}, read once for all. A native executable is built with them already read. */
public enum RequestSchemas {
    CREATE_WORKFLOW("create-workflow"),
    REPLACE_CONTENTS("replace-contents"),
    PLAN_AGAIN("plan-again"),
    PACK_SHIPMENTS("pack-shipments"),
    CHANGE_SOURCE("change-source"),
    CHOOSE_SHIPPING("choose-shipping"),
    CHANGE_PREFERENCES("change-preferences"),
    OVERRIDE_PALLETS("override-pallets"),
    ACCEPT_PLACEMENT("accept-placement"),
    CONFIRM("confirm"),
    NOTHING("nothing"),
    RENAME("rename"),
    EDIT_QUANTITIES("edit-quantities"),
    ENTER_TRACKING("enter-tracking"),
    MARK_SHIPPED("mark-shipped"),
    GIVE_FEEDBACK("give-feedback"),
    INQUIRE("inquire"),
    RECEIVE("receive"),
    ANSWER_INQUIRY("answer-inquiry"),
    LIST_WORKFLOWS("list-workflows"),
    LIST_SHIPMENTS("list-shipments"),
    PRINT_LABELS("print-labels"),
    PRINT_ALL_LABELS("print-all-labels"),
    PRINT_PACK_LIST("print-pack-list"),
    PRINT_ITEM_LABELS("print-item-labels");

    private final Schema schema;

    RequestSchemas(String definition) {
        this.schema = Definitions.schema(definition);
    }

    /**
     * Checks the body of a request.
     *
     * @throws InvalidInput naming every field that is wrong, missing or unknown
     */
    public void check(Request request) {
        new RequestCheck(this, request).pass();
    }

    /**
     * Returns the fields that are wrong, missing or unknown, and {@link InvalidInput#AND_MORE} if not all were looked at. Errors
     * of {@link PlainValues} take precedence over those of the schema.
     */
    List<FieldError> errors(JsonNode request) {
        List<FieldError> errors = new ArrayList<>(PlainValues.errors(request));
        Set<String> named = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        List<Error> found = FirstErrors.of(request, schema);
        found.stream()
                .map(RequestSchemas::fieldError)
                .filter(error -> error.isUnknown() || !named.contains(error.field()))
                .forEach(errors::add);
        if (found.size() > InvalidInput.MAX_ERRORS) {
            errors.add(InvalidInput.AND_MORE);
        }
        return errors.stream().distinct().toList();
    }

    private static FieldError fieldError(Error error) {
        String path = error.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        String field = Optional.ofNullable(error.getProperty())
                .map(property -> path.isEmpty() ? property : path + "." + property)
                .orElse(path);
        return error.getKeyword().equals("additionalProperties")
                ? FieldError.unknown(field)
                : SchemaSentence.of(error, field);
    }

    private static final class Definitions {

        private static final String FILE = "api/requests.yaml";
        private static final Schema ALL = SchemaRegistry.withDefaultDialect(
                        Dialect.builder(Dialects.getDraft202012())
                                .formats(formats -> formats.putAll(TextFormat.ALL))
                                .build(),
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ROOT)
                                .pathType(PathType.JSON_PATH)
                                .build()))
                .getSchema(read());

        static Schema schema(String definition) {
            return ALL.getRefSchema(SchemaLocation.Fragment.of("/$defs/" + definition));
        }

        private static JsonNode read() {
            try (InputStream file = RequestSchemas.class.getClassLoader().getResourceAsStream(FILE)) {
                return new YAMLMapper().readTree(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + FILE, unreadable);
            }
        }
    }
}
