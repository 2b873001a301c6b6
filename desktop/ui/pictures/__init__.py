"""Pictures that are answered on: decoded, scaled to the column, with shapes and marks over them."""
