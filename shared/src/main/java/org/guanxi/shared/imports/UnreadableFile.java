package org.guanxi.shared.imports;

import org.guanxi.shared.problem.BadRequest;

final class UnreadableFile extends BadRequest {

    UnreadableFile(String what) {
        super("file", what);
    }
}
