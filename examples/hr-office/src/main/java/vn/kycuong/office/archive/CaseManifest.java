package vn.kycuong.office.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Period;
import vn.kycuong.office.EvaluationRun.Explanations;
import vn.kycuong.office.EvaluationRun.Options;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/**
 * What a case file says of itself. It names the digest of every other entry, so that its own digest stands for the
 * whole content, however that was compressed.
 *
 * @param program which program evaluated
 * @param period the period
 * @param options the options that change the result
 * @param policy which policy pack was applied
 * @param files every other entry, in the order of the file
 */
record CaseManifest(Program program, Period period, Options options, PackName policy, List<Content> files) {

    /** The form of case files that this program writes and reads. Another field or option makes another form. */
    static final String FORMAT = "kycuong-case/1";

    /** The name of the entry. */
    static final String NAME = "manifest.json";

    private static final int NAMED_BY = 16;
    private static final String YES = "yes";
    private static final String NO = "no";

    CaseManifest {
        files = List.copyOf(files);
    }

    /** A policy pack by its name and digest. */
    record PackName(String id, String version, String digest) {}

    /** An entry by its name, its length unpacked and its digest. */
    record Content(String name, long bytes, String digest) {}

    /** The name of the file: its period, and the beginning of the digest of this manifest. */
    String fileName() {
        String digest = Sha256.of(bytes()).substring(Sha256.NAME.length());
        return "case-%s-%s-%s.zip".formatted(period.from(), period.to(), digest.substring(0, NAMED_BY));
    }

    /** The manifest as it stands in the file: the same values give the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written.", e);
        }
        return bytes.toByteArray();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeObjectFieldStart("program");
        json.writeStringField("name", program.name());
        json.writeStringField("version", program.version());
        json.writeStringField("digest", program.digest());
        json.writeEndObject();
        json.writeStringField("from", period.from().toString());
        json.writeStringField("to", period.to().toString());
        json.writeObjectFieldStart("options");
        json.writeStringField("ledger", options.ledger().name().toLowerCase(Locale.ROOT));
        json.writeStringField("explain", options.explanations() == Explanations.WRITTEN ? YES : NO);
        json.writeStringField("lang", options.language().code());
        json.writeEndObject();
        json.writeObjectFieldStart("policy");
        json.writeStringField("id", policy.id());
        json.writeStringField("version", policy.version());
        json.writeStringField("digest", policy.digest());
        json.writeEndObject();
        json.writeArrayFieldStart("files");
        for (Content file : files) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeNumberField("bytes", file.bytes());
            json.writeStringField("digest", file.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Reads a manifest. What this program would not have written to the byte is not read as one. */
    static CaseManifest read(byte[] content) throws UnusableFileException {
        try {
            Map<String, Object> json = Json.object(content);
            String format = Json.text(json, "format");
            if (!format.equals(FORMAT)) {
                // Whatever a later format changes: it names itself, its program and the version of that.
                Program program = program(Json.object(json, "program"));
                throw new UnusableFileException("case.other_format", FORMAT, format, program.toString());
            }
            CaseManifest manifest = read(json);
            if (Arrays.equals(manifest.bytes(), content)) {
                return manifest;
            }
            throw new UnusableFileException("case.bad_manifest", NAME, manifest.program.toString());
        } catch (IOException | RuntimeException e) {
            throw new UnusableFileException("case.bad_manifest", NAME, "?");
        }
    }

    private static CaseManifest read(Map<String, Object> json) {
        Map<String, Object> policy = Json.object(json, "policy");
        return new CaseManifest(
                program(Json.object(json, "program")),
                new Period(LocalDate.parse(Json.text(json, "from")), LocalDate.parse(Json.text(json, "to"))),
                options(Json.object(json, "options")),
                new PackName(Json.text(policy, "id"), Json.text(policy, "version"), Json.text(policy, "digest")),
                Json.objects(json, "files").stream()
                        .map(file -> new Content(
                                Json.text(file, "name"), Json.number(file, "bytes"), Json.text(file, "digest")))
                        .toList());
    }

    private static Options options(Map<String, Object> json) {
        return new Options(
                LedgerMode.valueOf(Json.text(json, "ledger").toUpperCase(Locale.ROOT)),
                Json.text(json, "explain").equals(YES) ? Explanations.WRITTEN : Explanations.LEFT_OUT,
                Language.valueOf(Json.text(json, "lang").toUpperCase(Locale.ROOT)));
    }

    private static Program program(Map<String, Object> json) {
        String digest = json.get("digest") instanceof String text ? text : null;
        return new Program(Json.text(json, "name"), Json.text(json, "version"), digest);
    }
}
