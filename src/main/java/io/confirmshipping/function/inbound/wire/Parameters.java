package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query parameters of a request. Those that are not asked for are ignored; those that are wrong are named all at once. */
public final class Parameters {

    private static final int DEFAULT_PAGE_SIZE = 10;

    private final Map<String, String> query;
    private final List<FieldError> errors = new ArrayList<>();

    private Parameters(Map<String, String> query) {
        this.query = query;
    }

    public static Parameters of(Request request) {
        return new Parameters(request.query());
    }

    /** Returns a parameter; empty if it is missing or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(query.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Returns the entries of a list, whether it was sent as {@code a,b} or as two parameters of the same name. */
    public List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** Returns the value of an enumeration; empty if it is missing, or wrong, which {@link #check} reports. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        return text(name).flatMap(value -> constant(name, value, type));
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String value, Class<E> type) {
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            String known = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            wrong(name, "must be one of " + known, value);
        }
        return found;
    }

    /** Returns an instant; empty if it is missing, or wrong, which {@link #check} reports. */
    public Optional<Instant> instant(String name) {
        return text(name).flatMap(value -> {
            Optional<Instant> instant = LenientInstant.parse(value);
            if (instant.isEmpty()) {
                wrong(name, "must be a time such as 2026-11-30T12:00:00Z", value);
            }
            return instant;
        });
    }

    /** Returns the number of entries that a page may have, 10 by default. */
    public int pageSize(int max) {
        return number("pageSize", 1, max).orElse(DEFAULT_PAGE_SIZE);
    }

    /** Returns a whole number; empty if it is missing, or wrong, which {@link #check} reports. */
    public Optional<Integer> number(String name, int min, int max) {
        Optional<String> sent = text(name);
        Optional<Integer> number = sent.filter(value -> value.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(value -> value >= min && value <= max);
        if (sent.isPresent() && number.isEmpty()) {
            wrong(name, "must be %d to %d".formatted(min, max), sent.get());
        }
        return number;
    }

    public Optional<String> paginationToken() {
        return text("paginationToken");
    }

    /** Reports a parameter that is wrong. */
    public void wrong(String name, String message, String value) {
        errors.add(new FieldError(name, InboundText.of(message)).given(value));
    }

    /** Reports a parameter that is missing, or asks for what cannot be. */
    public void refuse(String name, String message) {
        errors.add(new FieldError(name, InboundText.of(message)));
    }

    /** @throws InvalidInput naming every parameter that is wrong */
    public void check() {
        FieldErrors.throwIfAny(errors);
    }
}
