package io.confirmshipping.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A settings file on the class path.
 *
 * @param content with decimals exactly as written: prices never pass through binary floating point, and keep the zeros of {@code 0.20}
 */
record SettingsFile(String name, JsonNode content) {

    /** @throws IllegalStateException if it is not YAML, or has a key twice */
    static SettingsFile read(String name) {
        ObjectMapper yaml = YAMLMapper.builder()
                .nodeFactory(new JsonNodeFactory(true))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (InputStream stream = SettingsFile.class.getClassLoader().getResourceAsStream(name)) {
            return new SettingsFile(name, yaml.readTree(stream));
        } catch (JacksonException broken) {
            throw new IllegalStateException("Settings: %s %s".formatted(name, broken.getMessage()), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    /**
     * Returns the content as a record, whose components are the keys of the file.
     *
     * @throws IllegalStateException naming the file and the place of an unknown key, a missing key or a wrong value
     */
    <T extends Record> T as(Class<T> type) {
        try {
            return RecordReader.read(content, type);
        } catch (WrongSetting wrong) {
            throw new IllegalStateException(
                    "Settings: %s %s".formatted(wrong.within(name).place(), wrong.getMessage()), wrong);
        }
    }
}
