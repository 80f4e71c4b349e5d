package org.guanxi.sales.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All lines of a deal, in their order; amounts are computed here, in the deal's currency. */
public record WriteLines(@NotNull @Size(max = 200) List<@Valid @NotNull WantedLine> lines) {}
