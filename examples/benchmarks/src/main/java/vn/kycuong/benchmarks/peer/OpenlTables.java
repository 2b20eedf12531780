package vn.kycuong.benchmarks.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;
import vn.kycuong.benchmarks.peer.DecisionTable.Input;

/** OpenL Tablets: the tables as simple rules in a workbook, called through an interface. */
final class OpenlTables extends TableEngine {

    private static final Map<String, String> TYPES =
            Map.of("boolean", "Boolean", "integer", "Integer", "double", "Double", "string", "String");

    private final Tables tables = load();

    /** The tables of the workbook as methods. */
    @SuppressWarnings("checkstyle:MethodName") // they are called as the tables are
    public interface Tables {

        /** Whether a dossier has faults at intake. */
        Boolean faulty_intake(
                Integer supplementRequests, Boolean receiptIssued, String outcome, Boolean refusalInWriting);

        /** Whether its officer left it late for long. */
        Boolean prolonged_late(String cause, Integer lateDays, Integer returnsBetweenUnits);

        /** What it is in the share of its unit. */
        String prolonged_late_in_unit(Boolean promised, String cause, Integer lateDays);

        /** What became of the apology. */
        String apology(
                Integer lateDays,
                Boolean dueInPeriod,
                String cause,
                Integer apologyDaysBeforeDue,
                Boolean apologyReason,
                Boolean reappointed,
                Integer reappointments);

        /** Which measure follows. */
        String measure(String figure, Double value, Integer sample, Integer daysInPost);
    }

    private static Tables load() {
        try {
            Path workbook = Files.createTempFile("tables", ".xlsx");
            try {
                write(workbook);
                return new RulesEngineFactory<>(workbook.toString(), Tables.class).newEngineInstance();
            } finally {
                Files.delete(workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            Sheet sheet = workbook.createSheet("Rules");
            for (DecisionTable table : DecisionTable.all()) {
                write(table, sheet, sheet.getLastRowNum() + 3);
            }
            workbook.write(out);
        }
    }

    private static void write(DecisionTable table, Sheet sheet, int top) {
        String parameters = table.inputs().stream()
                .map(input -> TYPES.get(input.type()) + " " + input.name())
                .collect(Collectors.joining(", "));
        int width = table.inputs().size();
        sheet.createRow(top)
                .createCell(0)
                .setCellValue("SimpleRules %s %s(%s)".formatted(TYPES.get(table.type()), table.name(), parameters));
        sheet.addMergedRegion(new CellRangeAddress(top, top, 0, width));
        Row titles = sheet.createRow(top + 1);
        for (int i = 0; i < width; i++) {
            Input input = table.inputs().get(i);
            titles.createCell(i).setCellValue(input.name());
        }
        titles.createCell(width).setCellValue("result");
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = sheet.createRow(top + 2 + i);
            List<String> cells = table.rows().get(i);
            for (int j = 0; j < cells.size(); j++) {
                if (!cells.get(j).equals(DecisionTable.ANY)) {
                    row.createCell(j).setCellValue(cells.get(j));
                }
            }
        }
    }

    @Override
    Verdict judge(HandledDossier dossier) {
        return new Verdict(
                tables.faulty_intake(
                        dossier.getSupplementRequests(),
                        dossier.isReceiptIssued(),
                        dossier.getOutcome(),
                        dossier.isRefusalInWriting()),
                tables.prolonged_late(dossier.getCause(), dossier.getLateDays(), dossier.getReturnsBetweenUnits()),
                tables.prolonged_late_in_unit(dossier.isPromised(), dossier.getCause(), dossier.getLateDays()),
                tables.apology(
                        dossier.getLateDays(),
                        dossier.isDueInPeriod(),
                        dossier.getCause(),
                        dossier.getApologyDaysBeforeDue(),
                        dossier.isApologyReason(),
                        dossier.isReappointed(),
                        dossier.getReappointments()));
    }

    @Override
    String measure(FigureValue figure) {
        return tables.measure(figure.getFigure(), figure.getValue(), figure.getSample(), figure.getDaysInPost());
    }
}
