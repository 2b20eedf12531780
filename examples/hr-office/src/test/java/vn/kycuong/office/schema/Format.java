package vn.kycuong.office.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** A format that the library writes, as its schema on the class path states it. */
enum Format {
    LINE("kycuong-1"),
    ANSWER("kycuong-answer-1"),
    SUBJECT("kycuong-subject-1");

    private final Schema schema;

    Format(String name) {
        schema = Objects.requireNonNull(
                registry().getSchema(SchemaLocation.of("classpath:vn/kycuong/result/" + name + ".schema.json")));
    }

    /** Formats of dates are asserted, which a validator does only if it is told. */
    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }

    /** What is wrong with a text; empty if nothing is. */
    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    List<String> faults(JsonNode json) {
        return schema.validate(json).stream().map(Object::toString).toList();
    }

    /** A part of the schema by its name. */
    JsonNode part(String name) {
        return schema.getSchemaNode().path("$defs").path(name);
    }
}
