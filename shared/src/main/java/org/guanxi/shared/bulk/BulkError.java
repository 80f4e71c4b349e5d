package org.guanxi.shared.bulk;

import java.util.UUID;

/**
 * A row that was not changed.
 *
 * @param code of the problem that a PATCH of this row would have given; {@code changed-afterwards} when an undo would have
 *     overwritten a later change
 * @param reason in the language of whom asked for the change
 */
public record BulkError(int number, UUID id, String code, String reason) {}
