package fi.kuulolla.drill;

import fi.kuulolla.bench.JsonLine;
import fi.kuulolla.bench.Phone;

/** What a phone was told about itself when it joined. */
record Joined(String participant, String name, String returnCode) {

    static Joined of(Phone phone) {
        String told = phone.joined();
        return new Joined(
                JsonLine.text(told, "participant"), JsonLine.text(told, "name"), JsonLine.text(told, "returnCode"));
    }
}
