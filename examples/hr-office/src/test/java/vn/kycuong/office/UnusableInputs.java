package vn.kycuong.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import vn.kycuong.office.UnusableInput.Change;

/** The table of inputs that cannot be used. */
final class UnusableInputs {

    private static final String PERIOD = "--from 2024-07-01 --to 2024-12-31 ";
    private static final String USUAL = PERIOD + "--out FOLDER/out";

    private UnusableInputs() {}

    static Stream<UnusableInput> all() {
        return Stream.concat(records(), calls());
    }

    private static Change units(String content) {
        return records -> Files.writeString(records.resolve("units.csv"), content);
    }

    private static Stream<UnusableInput> records() {
        return Stream.of(
                new UnusableInput(
                        "no units.csv", records -> Files.delete(records.resolve("units.csv")), USUAL, """
                        FOLDER/records: thiếu tệp units.csv
                        Có thể chép tệp units.csv vào thư mục này.
                        """, """
                        FOLDER/records: file units.csv is missing
                        Maybe copy units.csv into this folder.
                        """),
                new UnusableInput(
                        "unknown file", records -> Files.createFile(records.resolve("dosiers.csv")), USUAL, """
                        dosiers.csv: không phải tên tệp hồ sơ nào; tên gần nhất là dossiers.csv
                        Có thể đổi tên thành dossiers.csv, hoặc bỏ đuôi .csv nếu tệp không phải hồ sơ.
                        """, """
                        dosiers.csv: is no name of a record file; the nearest is dossiers.csv
                        Maybe rename it to dossiers.csv, or drop .csv from its name if it holds no records.
                        """),
                new UnusableInput("unknown column", units("unit_id,nmae,kind\nA,B,commune\n"), USUAL, """
                        units.csv, dòng 1, cột nmae: không có cột này; tên gần nhất là name
                        Có thể viết name.
                        """, """
                        units.csv, line 1, column nmae: there is no such column; the nearest is name
                        Maybe write name.
                        """),
                new UnusableInput("0-byte file", units(""), USUAL, """
                        units.csv: không có dòng tiêu đề
                        Có thể viết tên các cột vào dòng đầu: unit_id,name,kind,parent_id,valid_from,valid_to
                        """, """
                        units.csv: has no header row
                        Maybe write the names of the columns into its first line: unit_id,name,kind,parent_id,valid_from,valid_to
                        """),
                new UnusableInput(
                        "binary file",
                        records -> Files.write(
                                records.resolve("units.csv"),
                                "\u0089PNG\n\u001a\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1)),
                        USUAL,
                        """
                        units.csv, dòng 1, cột \ufffdPNG: không có cột này; tên gần nhất là kind
                        Có thể viết kind.
                        """,
                        """
                        units.csv, line 1, column \ufffdPNG: there is no such column; the nearest is kind
                        Maybe write kind.
                        """),
                new UnusableInput(
                        "a folder instead of a file",
                        records -> {
                            Files.delete(records.resolve("units.csv"));
                            Files.createDirectory(records.resolve("units.csv"));
                        },
                        USUAL,
                        """
                        units.csv: là thư mục, không phải tệp
                        Có thể chép tệp trong đó ra ngoài.
                        """,
                        """
                        units.csv: is a folder, not a file
                        Maybe move the file out of it.
                        """),
                new UnusableInput(
                        "a year without calendar",
                        records -> Files.writeString(records.resolve("dossiers.csv"), """
                                dossier_id,procedure_code,unit_id,received_at,due_on
                                HS-1,1.004058,A,2027-09-01,2027-09-09
                                """),
                        "--from 2027-07-01 --to 2027-12-31 --out FOLDER/out",
                        """
                        Lịch làm việc không có năm (2027) mà bản ghi (dossiers:HS-1) cần đến; không đoán.
                        Có thể thêm các ngày của năm đó vào tables/calendar.csv.
                        """,
                        """
                        The calendar has no rows for the year (2027) that record (dossiers:HS-1) needs; it is not guessed.
                        Maybe add its days to tables/calendar.csv.
                        """));
    }

    private static UnusableInput call(String name, String options, String vietnamese, String english) {
        return new UnusableInput(name, records -> {}, options, vietnamese, english);
    }

    private static Stream<UnusableInput> calls() {
        return Stream.of(
                call("from after to", "--from 2024-12-31 --to 2024-07-01 --out FOLDER/out", """
                        --from (2024-12-31) sau --to (2024-07-01).
                        Có thể hai ngày bị đổi chỗ.
                        """, """
                        --from (2024-12-31) is after --to (2024-07-01).
                        Maybe the two dates are swapped.
                        """),
                call("out is a file", PERIOD + "--out FOLDER/plain", """
                        Không ghi được vào (FOLDER/plain): FileAlreadyExistsException FOLDER/plain.
                        Có thể kiểm tra quyền ghi và dung lượng đĩa, hoặc chọn thư mục khác.
                        """, """
                        Cannot write to (FOLDER/plain): FileAlreadyExistsException FOLDER/plain.
                        Maybe check the permission to write and the free disk, or choose another folder.
                        """),
                call("out is inside a file", PERIOD + "--out FOLDER/plain/out", """
                        Không ghi được vào (FOLDER/plain/out): FileSystemException FOLDER/plain/out: Not a directory.
                        Có thể kiểm tra quyền ghi và dung lượng đĩa, hoặc chọn thư mục khác.
                        """, """
                        Cannot write to (FOLDER/plain/out): FileSystemException FOLDER/plain/out: Not a directory.
                        Maybe check the permission to write and the free disk, or choose another folder.
                        """),
                call("no policy", USUAL + " --policy FOLDER/nowhere", """
                        Gói chính sách không nạp được: 1 lỗi.
                        FOLDER/nowhere: không phải gói chính sách (không có pack.yaml)
                        Có thể trỏ tới thư mục có pack.yaml, hoặc tới tệp kjar.
                        """, """
                        The policy does not load: 1 faults.
                        FOLDER/nowhere: is no policy pack (there is no pack.yaml)
                        Maybe name the folder that holds pack.yaml, or a kjar.
                        """),
                call("a policy with two faults", USUAL + " --policy FOLDER/broken", """
                        Gói chính sách không nạp được: 2 lỗi.
                        tables/parameters.csv, dòng 2, cột value (eighty): không phải số nguyên từ 0
                        Có thể viết một số như 0, 1 hoặc 2.
                        tables/thresholds.csv, dòng 2, cột value (one): không phải số
                        Có thể viết một số như 12.5, không có dấu phân cách hàng nghìn.
                        """, """
                        The policy does not load: 2 faults.
                        tables/parameters.csv, line 2, column value (eighty): is no whole number from 0
                        Maybe write a number like 0, 1 or 2.
                        tables/thresholds.csv, line 2, column value (one): is no number
                        Maybe write a number like 12.5, without thousands marks.
                        """),
                call("unknown option", USUAL + " --frm", """
                        Lời gọi không dùng được: Unknown option: '--frm'
                        Có thể xem: kycuong evaluate --help
                        """, """
                        The call cannot be used: Unknown option: '--frm'
                        Maybe see: kycuong evaluate --help
                        """),
                call("bad date", "--from 2024-13-01 --to 2024-12-31 --out FOLDER/out", """
                        Lời gọi không dùng được: Invalid value for option '--from': cannot convert '2024-13-01' to class java.time.LocalDate (java.time.format.DateTimeParseException: Text '2024-13-01' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 13)
                        Có thể xem: kycuong evaluate --help
                        """, """
                        The call cannot be used: Invalid value for option '--from': cannot convert '2024-13-01' to class java.time.LocalDate (java.time.format.DateTimeParseException: Text '2024-13-01' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 13)
                        Maybe see: kycuong evaluate --help
                        """));
    }
}
