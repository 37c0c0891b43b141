package fi.kuulolla.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Gives way each time some of a file has been packed. */
final class GivingWay extends FilterOutputStream {
    GivingWay(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ReportPresses.giveWay();
        out.write(bytes, from, length);
    }
}
