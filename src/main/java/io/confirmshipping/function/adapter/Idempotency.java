package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Digest;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Carries out requests with the header {@code Idempotency-Key} once. */
final class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}*");

    private final IdempotencyStore answers;
    private final ResponseFormat format;

    Idempotency(IdempotencyStore answers, ResponseFormat format) {
        this.answers = answers;
        this.format = format;
    }

    /** Returns what is wrong with a key, if anything is. */
    static Optional<FieldError> error(String key) {
        if (key.contains(",")) {
            return Optional.of(new FieldError(HEADER, FieldCode.SEVERAL_KEYS.of()));
        }
        if (NameText.trimmed(key).isEmpty() || !PRINTABLE.matcher(key).matches()) {
            return Optional.of(new FieldError(HEADER, FieldCode.NOT_PRINTABLE.of(MAX_LENGTH)));
        }
        return key.length() <= MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new FieldError(HEADER, FieldCode.TOO_LONG.of(MAX_LENGTH, key.length())));
    }

    /**
     * Commits the change that a request asks for; if the request has a key that was used before, returns its first answer.
     *
     * @throws InvalidInput if the key is none
     */
    Response once(Request request, Supplier<Change<Response>> change, Instant now) {
        Optional<FieldError> wrong = request.idempotencyKey().flatMap(Idempotency::error);
        if (wrong.isPresent()) {
            // First what is wrong with the body and the key together, where a front door says so.
            change.get();
            throw new InvalidInput(List.of(wrong.get()));
        }
        return request.idempotencyKey()
                .map(value -> new IdempotencyKey(request.seller(), value, fingerprint(request)))
                .map(key -> answers.once(key, change, format, now))
                .orElseGet(change)
                .commit();
    }

    /** Returns the same for bodies that are equal as JSON, sent to the same route. */
    private static String fingerprint(Request request) {
        return Digest.of(
                request.route().orElse(""),
                new TreeMap<>(request.names()).toString(),
                Json.text(Json.canonical(request.body())));
    }
}
