package org.guanxi.shared.imports;

import java.util.UUID;

/**
 * A record that an undo left as it was.
 *
 * @param line of the row that wrote it
 * @param reason in the reader's language
 */
public record KeptRecord(int line, UUID id, String name, String reason) {}
