package fi.kuulolla.report;

import fi.kuulolla.shared.Role;
import java.util.ArrayList;
import java.util.List;

/** Who was there, by role. Exact: this is an internal file, and the cover says so. */
final class AttendanceRows {
    private AttendanceRows() {}

    static Sheet of(HeldWorkshop held, Words words) {
        List<Column> columns = List.of(
                column(words, "role", 34),
                column(words, "side", 24),
                column(words, "invited", 12),
                column(words, "devices", 13),
                column(words, "heads", 12),
                column(words, "total", 13));
        List<List<Cell>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            int total = held.attendance().getOrDefault(role, 0);
            int heads = held.heads().getOrDefault(role, 0);
            int invited = held.workshop().invited().getOrDefault(role, 0);
            if (total > 0 || invited > 0) {
                rows.add(List.of(
                        Cell.of(words.role(role)),
                        Cell.of(words.side(role.side())),
                        Cell.of(invited),
                        Cell.of(total - heads),
                        Cell.of(heads),
                        Cell.of(total)));
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add(words.get("attendance.note"));
        if (held.withoutExperience()) {
            notes.addFirst(words.get("without-experience"));
        }
        return Sheet.of(
                words.get("attendance.sheet"),
                notes,
                new Table("Attendance", columns, rows),
                words.get("attendance.empty"));
    }

    private static Column column(Words words, String code, int width) {
        return new Column(words.get("attendance." + code), words.get("attendance." + code + ".meaning"), width);
    }
}
