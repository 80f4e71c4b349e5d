package org.guanxi.sales.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.input.ManyLines;

record CancelOrder(@ManyLines @NotBlank @Size(max = 500) String reason) {}
