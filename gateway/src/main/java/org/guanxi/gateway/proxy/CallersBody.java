package org.guanxi.gateway.proxy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What the caller sends, counted; trouble with it is the caller's, never the service's. */
class CallersBody extends FilterInputStream {

    private final long limit;
    private long seen;

    CallersBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (IOException gone) {
            throw new CallerGone(gone);
        }
        if (read > 0) {
            seen += read;
        }
        if (seen > limit) {
            throw new BodyTooLarge(limit);
        }
        return read;
    }
}
